/** Comparison of the needs and the pay of a role with the skills and the pay of a person: pure functions. */
package io.rolebook.fit;
