/** Turns a folder of career pages that were written for another program into roles of the guide that pass the check. */
package io.rolebook.imports.markdown;
