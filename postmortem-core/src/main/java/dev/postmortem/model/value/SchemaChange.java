package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Attribute;
import dev.postmortem.model.internal.Shown;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to a schema, wherever a change is told: in a trigger, an event or a decision.
 *
 * @param migrationId the migration's id or version in its tool, for example {@code 412}
 * @param tool the tool that ran it, for example {@code Flyway 10}
 * @param statementClass the class of statement
 * @param table the table it changed
 * @param tableSize how large the table was, in bytes or rows
 * @param method how it was brought about: with a lock or online
 * @param reversible whether it could be undone
 * @param statement the statement, with its literals replaced
 * @since 0.1.0
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SchemaChange(
        Optional<@Text String> migrationId,
        Optional<@Text String> tool,
        Optional<StatementClass> statementClass,
        Optional<@Text String> table,
        Optional<@Valid Amount> tableSize,
        Optional<MigrationMethod> method,
        Optional<@Valid Verdict> reversible,
        Optional<@Text String> statement)
        implements WithSchemaChange {

    /** Turns what is missing into empty. */
    public SchemaChange {
        migrationId = Absent.ifNull(migrationId);
        tool = Absent.ifNull(tool);
        statementClass = Absent.ifNull(statementClass);
        table = Absent.ifNull(table);
        tableSize = Absent.ifNull(tableSize);
        method = Absent.ifNull(method);
        reversible = Absent.ifNull(reversible);
        statement = Absent.ifNull(statement);
    }

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this change.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public String toString() {
        return "SchemaChange[" + migrationId.or(() -> table).map(Shown::cut).orElse("") + "]";
    }

    /** Builds a {@link SchemaChange}. */
    public static final class Builder extends SchemaChangeBuilder {
        Builder() {}

        /**
         * Sets how large the table was.
         *
         * @param amount the size in the text form of {@link Amount#parse}
         * @return this builder
         * @throws IllegalArgumentException if the size is not understood
         */
        public Builder tableSize(String amount) {
            return tableSize(Attribute.read("SchemaChange.tableSize", amount, Amount::parse));
        }
    }
}
