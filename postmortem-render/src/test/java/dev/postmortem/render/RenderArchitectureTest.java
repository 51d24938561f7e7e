package dev.postmortem.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.postmortem.render", importOptions = ImportOption.DoNotIncludeTests.class)
final class RenderArchitectureTest {

    private static final String[] WRITERS = {
        "dev.postmortem.render.markdown..",
        "dev.postmortem.render.html..",
        "dev.postmortem.render.text..",
        "dev.postmortem.render.adf..",
        "dev.postmortem.render.confluence..",
        "dev.postmortem.render.slack..",
        "dev.postmortem.render.teams..",
        "dev.postmortem.render.asciidoc..",
        "dev.postmortem.render.action.."
    };

    @ArchTest
    static final ArchRule the_document_needs_nothing_but_the_platform = classes()
            .that()
            .resideInAPackage("dev.postmortem.render.document")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.postmortem.render.document")
            .because("every writer and every filter sees the document alone");

    @ArchTest
    static final ArchRule writers_see_the_document_and_never_the_model = noClasses()
            .that()
            .resideInAnyPackage(WRITERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.postmortem.model..", "dev.postmortem.metric..", "dev.postmortem.validation..")
            .because("what a writer never saw it cannot leak");

    @ArchTest
    static final ArchRule writers_need_nothing_but_the_platform = classes()
            .that()
            .resideInAnyPackage(WRITERS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.postmortem.render..")
            .because("every library that we bring is a conflict in somebody's application");

    @ArchTest
    static final ArchRule rendering_needs_core_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", "dev.postmortem..")
            .because("it goes into other people's bots, where every dependency is a conflict for somebody");
}
