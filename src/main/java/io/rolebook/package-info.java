/** The main class, which serves the guide or runs one command, and the format of the log. */
package io.rolebook;
