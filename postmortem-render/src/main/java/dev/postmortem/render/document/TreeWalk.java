package dev.postmortem.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes the same document again with other texts and other inlines. */
final class TreeWalk {

    private final UnaryOperator<String> texts;
    private final Function<? super Inline, ? extends List<? extends Inline>> inlines;

    TreeWalk(UnaryOperator<String> texts, Function<? super Inline, ? extends List<? extends Inline>> inlines) {
        this.texts = texts;
        this.inlines = inlines;
    }

    Document document(Document document) {
        DocumentMeta meta = document.meta();
        return new Document(
                new DocumentMeta(meta.id(), text(meta.title()), meta.language(), meta.properties(), meta.data()),
                each(document.lead(), this::block),
                each(document.sections(), this::section));
    }

    private Section section(Section section) {
        return new Section(section.id(), section.number(), text(section.title()), each(section.blocks(), this::block));
    }

    private Block block(Block block) {
        if (block instanceof FlowBlock flow) {
            return flow(flow);
        }
        if (block instanceof Heading heading) {
            return new Heading(heading.depth(), running(heading.content()));
        }
        if (block instanceof FactList list) {
            return new FactList(text(list.factHeader()), text(list.valueHeader()), each(list.facts(), this::fact));
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Callout callout) {
            return new Callout(callout.kind(), text(callout.title()), each(callout.blocks(), this::flow));
        }
        return rich((RichBlock) block);
    }

    private FlowBlock flow(FlowBlock block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(running(paragraph.content()));
        }
        if (block instanceof BulletList list) {
            return new BulletList(each(list.items(), this::item));
        }
        if (block instanceof OrderedList list) {
            return new OrderedList(each(list.items(), this::item));
        }
        if (block instanceof TaskList list) {
            return new TaskList(
                    each(list.items(), item -> new TaskItem(item.id(), item.done(), running(item.content()))));
        }
        CodeBlock code = (CodeBlock) block;
        return new CodeBlock(code.language(), text(code.text()));
    }

    private RichBlock rich(RichBlock block) {
        if (block instanceof PhaseBar bar) {
            return new PhaseBar(text(bar.description()), bar.table().map(this::table), each(bar.phases(), this::phase));
        }
        if (block instanceof Timeline timeline) {
            return new Timeline(
                    table(timeline.table()), timeline.zero(), timeline.moments().map(this::moment));
        }
        if (block instanceof TraceMap map) {
            return new TraceMap(
                    text(map.description()),
                    table(map.table()),
                    each(map.findings(), this::node),
                    each(map.answers(), this::node),
                    map.edges());
        }
        if (block instanceof Actions actions) {
            return new Actions(
                    each(actions.shown(), this::block), actions.actions().map(this::action));
        }
        return block;
    }

    private Fact fact(Fact fact) {
        return new Fact(text(fact.label()), running(fact.value()));
    }

    private ListItem item(ListItem item) {
        return new ListItem(running(item.content()), each(item.details(), this::flow));
    }

    private Table table(Table table) {
        List<Column> columns =
                each(table.columns(), column -> new Column(column.id(), text(column.header()), column.alignment()));
        return new Table(text(table.caption()), columns, table.rows().map(this::row));
    }

    private Row row(Row row) {
        return new Row(each(row.cells(), cell -> new Cell(running(cell.content()))));
    }

    private Phase phase(Phase phase) {
        return new Phase(phase.id(), text(phase.label()), phase.from(), phase.to(), text(phase.length()), phase.tone());
    }

    private Moment moment(Moment moment) {
        return new Moment(
                moment.from(), moment.to(), text(moment.lane()), text(moment.milestone()), text(moment.text()));
    }

    private TraceNode node(TraceNode node) {
        return new TraceNode(node.id(), text(node.kind()), text(node.text()), node.tone());
    }

    private TrackedAction action(TrackedAction action) {
        Map<String, String> attributes = new LinkedHashMap<>();
        action.attributes().forEach((name, value) -> attributes.put(name, text(value)));
        return new TrackedAction(
                action.key(),
                text(action.incident()),
                text(action.what()),
                action.owner().map(owner -> new ActionOwner(owner.kind(), text(owner.name()))),
                action.priority(),
                action.due(),
                action.scope(),
                action.effect(),
                action.addresses(),
                text(action.success()),
                action.progress().map(this::progress),
                first(action.tracker(), Link.class),
                attributes,
                action.revised(),
                action.details().map(this::block));
    }

    private ActionProgress progress(ActionProgress progress) {
        return new ActionProgress(
                progress.state(),
                text(progress.reason()),
                first(progress.opened(), TimeRef.class),
                first(progress.started(), TimeRef.class),
                first(progress.closed(), TimeRef.class));
    }

    /** Changes an inline that stands where no other kind can. */
    private <I extends Inline> Optional<I> first(Optional<I> inline, Class<I> kind) {
        return inline.flatMap(known -> running(List.of(known)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst());
    }

    private List<Inline> running(List<Inline> content) {
        List<Inline> changed = new ArrayList<>();
        content.forEach(inline -> changed.addAll(inlines.apply(inline(inline))));
        return changed;
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Text words) {
            return new Text(text(words.text()));
        }
        if (inline instanceof Code code) {
            return new Code(text(code.text()));
        }
        if (inline instanceof Strong strong) {
            return new Strong(running(strong.content()));
        }
        if (inline instanceof Emphasis emphasis) {
            return new Emphasis(running(emphasis.content()));
        }
        if (inline instanceof Link link) {
            return new Link(link.url(), running(link.content()));
        }
        if (inline instanceof StatusBadge badge) {
            return new StatusBadge(text(badge.label()), badge.tone());
        }
        if (inline instanceof TimeRef time) {
            return new TimeRef(text(time.text()), time.machine());
        }
        if (inline instanceof PersonRef person) {
            return new PersonRef(text(person.text()), person.key());
        }
        if (inline instanceof Anchor anchor) {
            return new Anchor(anchor.id(), text(anchor.text()));
        }
        if (inline instanceof CrossReference reference) {
            return new CrossReference(reference.id(), text(reference.text()));
        }
        return inline;
    }

    private String text(String text) {
        return texts.apply(text);
    }

    private Optional<String> text(Optional<String> text) {
        return text.map(texts);
    }

    private static <S, T> List<T> each(List<S> elements, Function<? super S, ? extends T> change) {
        return elements.stream().<T>map(change).toList();
    }
}
