package io.rolebook.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of the guide's data means, with its unit, for whoever reads the schema. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

    String value();

    /** Whether the field is left out where nobody says anything. */
    boolean optional() default false;
}
