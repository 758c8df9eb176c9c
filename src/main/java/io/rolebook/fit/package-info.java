/**
 * What a role needs, set against what somebody has: which skills are known, which are missing, how far that is as a number
 * that explains itself, and where a pay stands among figures. Functions of values alone: the same skills always give the
 * same answer.
 */
package io.rolebook.fit;
