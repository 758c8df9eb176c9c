/** What a role needs compared with what somebody knows or earns, as functions of values alone. */
package io.rolebook.fit;
