package io.rolebook.catalog;

import io.rolebook.content.model.Pay;
import io.rolebook.content.model.PayHistory;
import io.rolebook.content.model.RegionPay;
import java.util.List;

/** All that sources say about a role's pay. */
public record Salary(List<Pay> pay, List<RegionPay> regions, PayHistory history) {}
