/** Work that fits what a reader likes to do, by the interests that occupations are scored for. Nothing that is answered is kept. */
package io.rolebook.find;
