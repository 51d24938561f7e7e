package dev.postmortem.render.document;

import java.util.List;

/**
 * Short facts, each with its name: the block that a reader sees first.
 *
 * @param factHeader what stands above the names where a format shows a table, such as {@code Fact}
 * @param valueHeader what stands above the values where a format shows a table, such as {@code Value}
 * @param facts the facts, at least one
 * @since 0.1.0
 */
public record FactList(String factHeader, String valueHeader, List<Fact> facts) implements Block {

    /** Checks that there is a fact, and copies the facts. */
    public FactList {
        Require.present("FactList.factHeader", factHeader);
        Require.present("FactList.valueHeader", valueHeader);
        facts = Require.someOf("FactList.facts", facts);
    }
}
