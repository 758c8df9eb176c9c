package io.rolebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OuterScopeResolverTest {

    record Nurse(String name, List<String> duties) {}

    private static final Map<String, Object> DATA =
            Map.of("title", "Nurses", "nurses", List.of(new Nurse("A", List.of("x", "y")), new Nurse("B", List.of())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#for nurse in nurses}{title}: {nurse.name}{#for duty in nurse.duties} {nurse.name} {title} {duty}{/for}, {/for}",
                "{#for title in nurses}{title.name}{title_count}{/for}{title}",
                "{#for nurse in nurses}{#let title=nurse.name}{title}{#for d in nurse.duties}{title}{d}{/for}{/let}{title}{/for}",
                "{#let name='B'}{#for nurse in nurses}{name}{#if nurse.name == name}{title}{/if}{/for}{/let}",
                "{#for nurse in nurses}{nobody ?: title}{nobody.name ?: 'none'}{#if nobody??}here{#else}not{/if}{/for}",
                "{#for nurse in nurses}{nurse.duties.size}{this.title ?: 'none'}{#if title && nurse.duties}both{/if}{/for}"
            })
    void aTemplate_saysWhatItSaysWithout(String template) {
        assertThat(engine(new OuterScopeResolver()).parse(template).render(DATA))
                .isEqualTo(engine().parse(template).render(DATA))
                .isNotBlank();
    }

    @Test
    void anEmptyScope_isLookedThrough() {
        Engine engine = engine(new OuterScopeResolver());
        engine.putTemplate("frame", engine.parse("[{#insert /}{#insert end}-{/insert}]"));

        assertThat(engine.parse("{#include frame}{title}{#end}{title.length}{/end}{/include}")
                        .render(DATA))
                .isEqualTo("[Nurses6]");
    }

    private static Engine engine(ValueResolver... more) {
        EngineBuilder builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .strictRendering(false);
        for (ValueResolver one : more) {
            builder.addValueResolver(one);
        }
        return builder.build();
    }
}
