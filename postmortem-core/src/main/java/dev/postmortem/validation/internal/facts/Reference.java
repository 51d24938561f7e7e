package dev.postmortem.validation.internal.facts;

/**
 * An id by which one place in a postmortem names another.
 *
 * @param pointer the JSON Pointer of the id
 * @param id the id
 * @param meant what it is meant to name, in words such as {@code a service or database}
 */
public record Reference(String pointer, String id, String meant) {}
