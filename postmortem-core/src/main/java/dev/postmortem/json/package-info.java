/**
 * Reading and writing postmortems as JSON, and the JSON Schema of the model.
 *
 * <p>{@link dev.postmortem.json.PostmortemJson} is the entry point.
 */
@NullMarked
package dev.postmortem.json;

import org.jspecify.annotations.NullMarked;
