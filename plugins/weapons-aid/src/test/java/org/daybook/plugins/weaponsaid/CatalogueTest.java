package org.daybook.plugins.weaponsaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.plugins.weaponsaid.catalogue.Catalogue;
import org.daybook.plugins.weaponsaid.catalogue.Item;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void itHoldsHundredsOfItems() {
        assertThat(CATALOGUE.items()).hasSizeGreaterThan(500);
    }

    @Test
    void everyIdIsUsedOnce() {
        assertThat(CATALOGUE.items()).extracting(Item::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFamilyIsKnown() {
        Set<String> families = CATALOGUE.items().stream().map(Item::family).collect(Collectors.toSet());

        assertThat(families)
                .isSubsetOf(
                        "missile",
                        "launcher",
                        "system",
                        "battery",
                        "vehicle",
                        "aircraft",
                        "ammunition",
                        "drone",
                        "artillery",
                        "naval",
                        "small-arms",
                        "electronics",
                        "any");
    }
}
