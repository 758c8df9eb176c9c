package io.rolebook.pay;

import io.rolebook.web.Figure;

/**
 * A job near another one.
 *
 * @param near why it is near, or empty
 * @param pay its median
 */
record Neighbor(String title, String href, String near, Figure pay) {}
