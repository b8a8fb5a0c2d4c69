package org.daybook.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name and revision under which an event is stored for ever, whatever its Java class is called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredName {

    /** Such as {@code article.ingested}. */
    String value();

    /** Raised when the shape changes; an upcaster then reads the older ones. */
    int revision() default 1;
}
