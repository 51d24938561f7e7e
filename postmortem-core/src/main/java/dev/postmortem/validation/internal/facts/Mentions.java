package dev.postmortem.validation.internal.facts;

import dev.postmortem.validation.internal.text.Mention;
import dev.postmortem.validation.internal.text.Names;
import dev.postmortem.validation.spi.RuleContext;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the texts of a postmortem name people: looked for once for all rules. Belongs to one run. */
public final class Mentions {

    private final Names names;
    private final IdentityHashMap<TextField, List<Mention>> found = new IdentityHashMap<>();

    private Mentions(RuleContext context) {
        this.names = Roster.of(context);
    }

    /** Returns those of the postmortem at hand. */
    public static Mentions of(RuleContext context) {
        return context.shared(Mentions.class, Mentions::new);
    }

    /** Returns those in a text, in order; none overlap. */
    public List<Mention> in(TextField field) {
        return found.computeIfAbsent(field, first -> names.find(first.prose()));
    }
}
