package io.rolebook.data;

import io.rolebook.web.Says;

/** A page's own remark, to which a footnote in its text leads. */
record NoteData(
        @Says("The footnote’s label in the texts of this page") String id,
        @Says("The remark, as Markdown") String text) {}
