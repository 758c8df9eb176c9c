/** Who says what, how it was made, and who cites it. */
package io.rolebook.sources;
