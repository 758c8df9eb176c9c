package io.rolebook.catalog;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Everything the method reads of the catalog is of one version of the content, even while the next one is being imported: it
 * reads in one transaction, which the database isolates as a snapshot (see application.properties).
 */
@Transactional
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Snapshot {}
