package dev.postmortem.json;

import dev.postmortem.model.internal.Mandatory;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Turns a document of an older schema version into one of a newer version, before it is checked.
 *
 * <p>The change gets the whole document as plain values: {@code Map<String, Object>} in the order of the document,
 * {@code List<Object>}, {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code BigInteger},
 * {@code BigDecimal} and null. All maps and lists are its own to modify. It must be stateless if the reader is shared;
 * it need not set {@code schemaVersion}.
 *
 * @param from the schema version that it understands
 * @param to the schema version that it returns
 * @param change what turns the one into the other
 * @since 0.1.0
 */
public record SchemaMigration(String from, String to, UnaryOperator<Map<String, Object>> change) {

    /**
     * Makes a migration.
     *
     * @throws IllegalArgumentException if a component is null, or both versions are the same
     */
    public SchemaMigration {
        Mandatory.text("SchemaMigration.from", from);
        Mandatory.text("SchemaMigration.to", to);
        Mandatory.given("SchemaMigration.change", change);
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "SchemaMigration from \"" + from + "\" to itself: from and to must be different versions");
        }
    }
}
