package io.rolebook.editor;

import java.util.List;

/**
 * The bar above a page in the preview: state and problems of its file.
 *
 * @param state why readers do not see it, or null
 * @param path its file, null for a page that has none
 * @param edit where the file is edited, or null
 * @param summary how many problems there are
 * @param broken what is shown instead of a broken file, or null
 * @param read the reading of the content that the page is made of
 */
record PreviewBar(
        String state, String path, String edit, String summary, String broken, List<BarProblem> problems, String read) {

    /** @param href where the line is edited, or null */
    record BarProblem(int line, String href, boolean error, String severity, String message) {}
}
