/** The front door. */
package io.rolebook.home;
