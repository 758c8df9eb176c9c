/** Where the program begins, and how it writes its log; everything else is in a package of its own. */
package io.rolebook;
