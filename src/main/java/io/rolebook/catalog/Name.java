package io.rolebook.catalog;

import io.rolebook.content.file.SourceFile;
import io.rolebook.content.model.Document;
import io.rolebook.content.model.RoleDocument;
import io.rolebook.content.model.RoleFacts;
import io.rolebook.content.model.SkillDocument;
import io.rolebook.content.model.SkillFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name by which a role or a skill is found, as its {@link #key}. */
@Entity
@IdClass(RowOfPage.class)
@Table(indexes = @Index(columnList = "name"))
public class Name {

    /** Of a title or a slug; another name has a larger precedence, one that no page shows the largest. */
    static final int OWN = 0;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

    /** Folder and slug, such as {@code roles/nurse}. */
    @Id
    @Column(name = "page")
    String page;

    @Id
    @Column(name = "position")
    int position;

    @Column(length = SourceFile.LARGEST)
    String name;

    int precedence;

    protected Name() {}

    private Name(String page, int position, String name, int precedence) {
        this.page = page;
        this.position = position;
        this.name = name;
        this.precedence = precedence;
    }

    static List<Name> of(Document document, String page) {
        if (document instanceof RoleDocument role) {
            RoleFacts facts = role.facts();
            return of(page, List.of(role.slug(), role.title()), facts.aliases(), facts.hiddenAliases());
        }
        if (document instanceof SkillDocument skill) {
            SkillFacts facts = skill.facts();
            return of(page, List.of(skill.title()), facts.aliases(), facts.hiddenAliases());
        }
        return List.of();
    }

    private static List<Name> of(String page, List<String> own, List<String> aliases, List<String> hidden) {
        Map<String, Name> names = new LinkedHashMap<>();
        List<List<String>> all = List.of(own, aliases, hidden);
        for (int precedence = OWN; precedence < all.size(); precedence++) {
            for (String name : all.get(precedence)) {
                names.putIfAbsent(key(name), new Name(page, names.size(), key(name), precedence));
            }
        }
        return List.copyOf(names.values());
    }

    /** The slug of each of some names, as written. */
    static Map<String, String> called(Collection<String> names, Map<String, String> slugsByKey) {
        return names.stream()
                .distinct()
                .filter(name -> slugsByKey.containsKey(key(name)))
                .collect(Collectors.toMap(name -> name, name -> slugsByKey.get(key(name))));
    }

    static List<String> keys(Collection<String> names) {
        return names.stream().map(Name::key).toList();
    }

    /** Without regard to capitals, and to how words are spaced or hyphened. */
    static String key(String name) {
        return BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
