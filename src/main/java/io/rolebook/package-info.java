/** The main class and the format of the log; everything else is in a package of its own. */
package io.rolebook;
