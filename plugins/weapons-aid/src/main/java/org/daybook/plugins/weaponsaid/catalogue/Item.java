package org.daybook.plugins.weaponsaid.catalogue;

import java.util.List;

/**
 * A line of the catalogue.
 *
 * @param id stable; missiles, launchers, batteries and systems have their own
 * @param family what kind of thing, such as {@code missile}; {@code any} for aid as such
 * @param generic a class of items ("weapons") rather than one of them
 * @param origin ISO 3166-1 alpha-3 code of the country that makes it; "" when unknown or several
 * @param names spellings
 */
public record Item(String id, String family, boolean generic, String origin, List<String> names) {}
