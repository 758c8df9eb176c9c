/** Where the program begins, what it asks of the JVM, and how it writes its log; everything else is in a package of its own. */
package io.rolebook;
