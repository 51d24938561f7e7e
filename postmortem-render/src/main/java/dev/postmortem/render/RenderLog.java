package dev.postmortem.render;

/**
 * Takes the notes of one rendering.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RenderLog {

    /**
     * Takes a note.
     *
     * @param note what could not be shown as it is
     */
    void note(RenderNote note);
}
