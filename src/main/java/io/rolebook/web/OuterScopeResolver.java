package io.rolebook.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Resolves names of outer scopes, as the engine would do itself by asking some 250 resolvers in each scope, which took more
 * than half of the time to render a page.
 */
@Singleton
class OuterScopeResolver implements ValueResolver {

    /** Higher than the priority of the engine's own resolver for names, which is 15. */
    @Override
    public int getPriority() {
        return 20;
    }

    @Override
    public boolean appliesTo(EvalContext asked) {
        Object base = asked.getBase();
        return (base == null || base instanceof Mapper)
                && asked.getParams().isEmpty()
                && asked.resolutionContext() != null
                && asked.resolutionContext().getData() == base;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        return find(asked, asked.resolutionContext());
    }

    /** Leaves other kinds of scopes and unknown names to the engine. */
    private static CompletionStage<Object> find(EvalContext asked, ResolutionContext innermost) {
        ResolutionContext scope = innermost;
        while (scope != null && !has(scope.getData(), asked.getName())) {
            scope = scope.getData() == null || scope.getData() instanceof Mapper ? scope.getParent() : null;
        }
        if (scope == null) {
            return Results.notFound(asked);
        }
        CompletionStage<Object> found = ((Mapper) scope.getData()).getAsync(asked.getName());
        if (found instanceof CompletedStage<Object> known && !Results.isNotFound(known.get())) {
            return known;
        }
        ResolutionContext around = scope.getParent();
        return found.thenCompose(value -> Results.isNotFound(value) ? find(asked, around) : CompletedStage.of(value));
    }

    private static boolean has(Object data, String name) {
        return data instanceof Mapper names && names.appliesTo(name);
    }
}
