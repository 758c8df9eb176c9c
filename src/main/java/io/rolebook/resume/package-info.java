/** Whether a résumé shows what a role needs. The text is read in memory for one answer and kept nowhere. */
package io.rolebook.resume;
