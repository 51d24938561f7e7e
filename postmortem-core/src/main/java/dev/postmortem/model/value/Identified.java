package dev.postmortem.model.value;

/**
 * An element that others can point at.
 *
 * @since 0.1.0
 */
public interface Identified {

    /**
     * What others refer to the element by, unique in its postmortem, for example {@code RC-1}.
     *
     * @return the id, or {@code ""} while the element is in no postmortem and was given none
     */
    String id();
}
