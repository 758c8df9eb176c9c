package io.rolebook.moves;

import io.rolebook.fit.Bridge;
import io.rolebook.web.Links;

/** The best way through a third role, where nothing carries over. */
record Detour(String title, String first, String second, int firstDistance, int secondDistance) {

    static Detour of(Bridge bridge, String title, String from, String to) {
        return new Detour(
                title,
                Links.move(from, bridge.role()),
                Links.move(bridge.role(), to),
                bridge.first().distance(),
                bridge.second().distance());
    }
}
