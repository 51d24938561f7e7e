package dev.postmortem.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Javadoc of the model, read from its sources, so that the JSON Schema's descriptions have no second home. */
final class ModelDocs {

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private ModelDocs() {}

    /** Reads all sources below a folder. */
    static ModelDocs of(Path folder) {
        ModelDocs docs = new ModelDocs();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager = ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(trees).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return docs;
    }

    /** Returns the first sentence about a type. */
    Optional<String> type(Class<?> type) {
        return Optional.ofNullable(types.get(type.getName()));
    }

    /** Returns what is said of a component of a record, or of a parameter of one of its creators. */
    Optional<String> parameter(Class<?> type, String name) {
        return Optional.ofNullable(parameters.get(type.getName() + "#" + name));
    }

    private final class Reader extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private String enclosing = "";

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String outer = enclosing;
            enclosing = outer.isEmpty()
                    ? getCurrentPath().getCompilationUnit().getPackageName() + "." + tree.getSimpleName()
                    : outer + "$" + tree.getSimpleName();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                types.put(enclosing, sentence(comment.getFirstSentence()));
                readParameters(comment);
            }
            super.visitClass(tree, null);
            enclosing = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            // Of the creators only the one that takes properties documents them.
            boolean takesProperties = tree.getModifiers().getAnnotations().stream()
                    .map(Object::toString)
                    .anyMatch(annotation -> annotation.contains("JsonCreator.Mode.PROPERTIES"));
            if (comment != null && takesProperties) {
                readParameters(comment);
            }
            return super.visitMethod(tree, null);
        }

        private void readParameters(DocCommentTree comment) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
                    parameters.putIfAbsent(enclosing + "#" + parameter.getName(), sentence(parameter.getDescription()));
                }
            }
        }
    }

    /** Returns one plain text that begins with a capital and ends with a full stop, however the author wrote it. */
    private static String sentence(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        for (DocTree part : parts) {
            if (part instanceof LiteralTree literal) {
                text.append(literal.getBody().getBody());
            } else if (part instanceof TextTree plain) {
                text.append(plain.getBody());
            } else if (part.getKind() == DocTree.Kind.LINK) {
                text.append(part.toString().replaceAll("\\{@link .*?([A-Za-z]+)}", "$1"));
            } else {
                text.append(part);
            }
        }
        String line = text.toString().replaceAll("\\s+", " ").strip();
        String end = line.endsWith(".") || line.isEmpty() ? "" : ".";
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + end;
    }
}
