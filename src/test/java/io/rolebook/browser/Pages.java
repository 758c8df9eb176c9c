package io.rolebook.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** One address of every type of page, on the published content. */
public final class Pages {

    static final List<String> EVERY_TYPE = List.of(
            "/",
            "/roles",
            "/roles?growth=5&environment=remote&skill=sql",
            "/roles?pay=300k&family=data",
            "/roles/backend-developer",
            "/roles/backend-developer/duties",
            "/roles/backend-developer/skills",
            "/roles/backend-developer/salary",
            "/pay",
            "/pay?job=backend-developer&pay=78000&level=junior",
            "/pay?job=29-1141&pay=38.50&per=hour",
            "/roles/backend-developer/path",
            "/roles/backend-developer/outlook",
            "/roles/backend-developer/faq",
            "/roles/backend-developer/print",
            "/roles/backend-developer/resume",
            "/roles/backend-developer/learn?have=git&have=sql&hours=10",
            "/roles/backend-developer/to/data-engineer",
            "/families",
            "/families/data",
            "/duties",
            "/skills",
            "/skills?sort=-pay",
            "/skills/docker",
            "/salaries",
            "/salaries?sort=-median",
            "/salaries?by=level",
            "/compare",
            "/compare?role=backend-developer&role=data-engineer&role=devops-engineer&role=frontend-developer",
            "/find",
            "/find?a=200222200002200202200202200201&edu=college&beside=29-1141.00",
            "/plan",
            "/plan?skill=sql&skill=python&skill=git&skill=nothing",
            "/faqs",
            "/sources",
            "/sources/bls-oews-2025",
            "/sources/guide-d",
            "/changes",
            "/data",
            "/about",
            "/search",
            "/search?q=data+engineer+salary",
            "/search?q=kuberntes",
            "/search?q=quantum+basket",
            "/no-such-page");

    private Pages() {}

    /** Serves the published content, and starts only if it has no error. */
    public static final class Published implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rolebook.content.dir", "content",
                    "rolebook.content.watch", "false",
                    "rolebook.content.strict", "true");
        }
    }
}
