package io.rolebook.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.rolebook.web.Edits.Edit;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * {@code {#edit at='/pay' of='Pay' /}}: the link to the line where a part of the page is edited. Where the configuration
 * offers no edits, its parameters are not even evaluated, since a page has one link beside each of its figures.
 */
@EngineConfiguration
public class EditSection implements SectionHelperFactory<EditSection.Link> {

    private static final String PAGE = "page";
    private static final String AT = "at";
    private static final String OF = "of";

    /** Null while the build checks the templates. */
    @Inject
    Edits edits;

    @Override
    public List<String> getDefaultAliases() {
        return List.of("edit");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(AT).addParameter(OF).build();
    }

    @Override
    public Scope initializeBlock(Scope outerScope, BlockInfo block) {
        block.addExpression(PAGE, PAGE);
        block.addExpression(AT, block.getParameter(AT));
        block.addExpression(OF, block.getParameter(OF));
        return outerScope;
    }

    @Override
    public Link initialize(SectionInitContext context) {
        Map<String, Expression> parameters = new LinkedHashMap<>();
        List.of(PAGE, AT, OF).forEach(name -> parameters.put(name, context.getExpression(name)));
        return new Link(edits, parameters, context.getEngine());
    }

    static final class Link implements SectionHelper {

        private final Edits edits;
        private final Map<String, Expression> parameters;
        private final Engine engine;

        private Link(Edits edits, Map<String, Expression> parameters, Engine engine) {
            this.edits = edits;
            this.parameters = parameters;
            this.engine = engine;
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return edits.areOffered() ? context.evaluate(parameters).thenApply(this::link) : ResultNode.NOOP;
        }

        private ResultNode link(Map<String, Object> values) {
            Edit edit = edits.of((Page) values.get(PAGE), (String) values.get(AT));
            String html = edit == null
                    ? ""
                    : engine.getTemplate("partials/edit")
                            .data("edit", edit, "of", values.get(OF))
                            .render();
            return new ResultNode() {
                @Override
                public void process(Consumer<String> consumer) {
                    consumer.accept(html);
                }
            };
        }
    }
}
