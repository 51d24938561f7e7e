package dev.postmortem.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables generates the builders and copies of the model's records. */
@Value.Style(
        // Users meet Timeline.Builder and timeline.withEvents(...), never a generated type.
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        // Generated code relies on the JDK alone, whatever else is on the class path.
        jdkOnly = true,
        // What is wrong in a builder is said as the compact constructor says it, where JSON and new arrive.
        throwForNullPointer = NullGiven.class,
        throwForInvalidImmutableState = AttributesMissing.class,
        // Only in this mode is a list that is null refused by name.
        deferCollectionAllocation = true,
        // For what is optional null means left out, as it does in JSON and in the constructor.
        optionalAcceptNullable = true,
        // Set.of and Map.of iterate in another order in each JVM run, which would reach our output.
        jdk9Collections = false,
        // Nothing from the class path of this build, whose absence a consumer's javac -Xlint:all -Werror would refuse.
        allowedClasspathAnnotations = Override.class,
        // events(...) also gets addEvent(one); irregular plurals, and words that are none, are listed.
        depluralize = true,
        depluralizeDictionary = {
            "entry:entries",
            "why:whys",
            "basis:bases",
            "address:addresses",
            "step:progress",
            "verifies"
        })
@Target({ElementType.PACKAGE, ElementType.TYPE})
// A style that is kept in class files makes consumers' javadoc warn about enum constants it cannot find.
@Retention(RetentionPolicy.SOURCE)
public @interface ModelStyle {}
