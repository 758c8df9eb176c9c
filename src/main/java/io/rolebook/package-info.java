/** Where the program begins; everything else is in a package of its own. */
package io.rolebook;
