package dev.postmortem.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The {@link ModelStyle} of the root alone, whose builder also holds a builder for each section, so that a lambda edits it. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        jdkOnly = true,
        throwForNullPointer = NullGiven.class,
        throwForInvalidImmutableState = AttributesMissing.class,
        deferCollectionAllocation = true,
        optionalAcceptNullable = true,
        jdk9Collections = false,
        allowedClasspathAnnotations = Override.class,
        depluralize = true,
        // timeline(t -> t.at(...)) edits the timeline that is there; elsewhere it would break on Optional and sealed
        // types.
        attributeBuilderDetection = true)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface RootStyle {}
