package dev.postmortem.render.internal.card;

/**
 * What a format makes of a document.
 *
 * @param longestTitle the most code points of a title
 * @param longestUrl the most characters of an address that can be linked
 * @param hasTables whether there are tables; else each row is an item of a list
 */
public record Shape(int longestTitle, int longestUrl, boolean hasTables) {}
