package dev.postmortem.model.internal;

/** Tells what a builder was given so far: generated setters are final and keep it to themselves, but a copy can be built. */
public final class SoFar {

    private SoFar() {}

    /** How a builder copies itself, {@code this::clone}. */
    @FunctionalInterface
    public interface Cloning {
        /** Returns the copy. */
        Object copy() throws CloneNotSupportedException;
    }

    /** Returns a copy of the builder, in which something can be put in the place of what is mandatory and not given yet. */
    public static <B extends Cloneable> B of(Class<B> builder, Cloning cloning) {
        try {
            return builder.cast(cloning.copy());
        } catch (CloneNotSupportedException e) {
            throw new AssertionError("The builder is cloneable", e);
        }
    }
}
