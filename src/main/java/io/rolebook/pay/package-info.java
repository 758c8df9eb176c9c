/** Where a reader's own pay stands among people in the same job, and what to do next. Nothing that is typed is kept. */
package io.rolebook.pay;
