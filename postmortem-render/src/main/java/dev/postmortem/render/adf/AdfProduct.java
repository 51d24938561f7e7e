package dev.postmortem.render.adf;

/**
 * The product that shows a document. Not every node of the format works in every product.
 *
 * @since 0.1.0
 */
public enum AdfProduct {
    /** Pages of Confluence: tasks as a list of tasks, numbers at the right of their cells, as long as it is. */
    CONFLUENCE,
    /**
     * Descriptions and comments of Jira: tasks as a list with signs, because its documentation does not name lists of tasks;
     * no alignment; and at most 30,000 characters, because a description takes 32,767 and has refused texts just below.
     */
    JIRA
}
