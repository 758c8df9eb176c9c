package io.rolebook.catalog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Reads in one transaction; the database isolates each as a snapshot (see application.properties). */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class SnapshotInterceptor {

    @AroundInvoke
    Object read(InvocationContext context) {
        return QuarkusTransaction.joiningExisting().call(context::proceed);
    }
}
