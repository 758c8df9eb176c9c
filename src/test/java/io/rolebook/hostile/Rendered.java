package io.rolebook.hostile;

import io.rolebook.content.model.Prose;
import java.lang.reflect.RecordComponent;
import java.util.Collection;

/** All HTML that was made of a file's prose, wherever in its document it is. */
final class Rendered {

    private Rendered() {}

    static String of(Object value) {
        StringBuilder html = new StringBuilder();
        collect(value, html);
        return html.toString();
    }

    private static void collect(Object value, StringBuilder html) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, html));
        } else if (value instanceof Prose prose) {
            html.append("<div>").append(prose.html()).append("</div>");
            prose.footnotes()
                    .forEach(note -> html.append("<div>").append(note.html()).append("</div>"));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(value), html);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
