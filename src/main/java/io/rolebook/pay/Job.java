package io.rolebook.pay;

import io.rolebook.content.model.Pay;
import java.util.List;
import java.util.stream.Stream;

/**
 * A role or an official occupation, and all that sources say about its pay.
 *
 * @param key the slug of the role or the code of the occupation
 * @param code of the occupation that its first official figure is of, or null
 * @param href the page with all figures
 * @param isRole whether it is a role of the guide
 * @param local what tables count of the job in single places
 */
record Job(String key, String title, String code, String href, List<Pay> pay, boolean isRole, List<Pay> local) {

    List<String> places() {
        return local.stream().map(Pay::place).distinct().sorted().toList();
    }

    /** The job with the official figures of one place instead of the country's; the same job where that place has none. */
    Job in(String place) {
        List<Pay> there =
                local.stream().filter(each -> each.place().equals(place)).toList();
        if (there.isEmpty()) {
            return this;
        }
        Stream<Pay> others = pay.stream().filter(each -> !each.isFromTable());
        List<Pay> all = Stream.concat(there.stream(), others).toList();
        return new Job(key, title, code, href, all, isRole, local);
    }
}
