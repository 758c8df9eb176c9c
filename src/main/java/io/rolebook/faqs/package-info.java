/** Questions over all roles. */
package io.rolebook.faqs;
