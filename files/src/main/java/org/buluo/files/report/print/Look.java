package org.buluo.files.report.print;

/** How a cell looks. The position in this list is the index of its style. */
public enum Look {
    /** Plain text. */
    TEXT(Type.BODY, Shade.NONE, Edge.GRID, "left", Shown.TEXT),
    /** The heading of the page. */
    TITLE(Type.TITLE, Shade.NONE, Edge.NONE, "center", Shown.TEXT),
    /** The line below the heading. */
    SUBTITLE(Type.NOTE, Shade.NONE, Edge.NONE, "center", Shown.TEXT),
    /** What must be read first. */
    WARNING(Type.STRONG, Shade.WARNING, Edge.GRID, "left", Shown.TEXT),
    /** The heading of a part of a page. */
    SECTION(Type.SECTION, Shade.NONE, Edge.NONE, "left", Shown.TEXT),
    /** A paragraph. */
    NOTE(Type.NOTE, Shade.NONE, Edge.NONE, "left", Shown.TEXT),
    /** The heading of a column. */
    HEAD(Type.STRONG, Shade.HEAD, Edge.GRID, "center", Shown.TEXT),
    /** Text in the middle. */
    CENTRED(Type.BODY, Shade.NONE, Edge.GRID, "center", Shown.TEXT),
    /** How many; a dash for none. */
    COUNT(Type.BODY, Shade.NONE, Edge.GRID, "right", Shown.COUNT),
    /** Yuan. */
    YUAN(Type.BODY, Shade.NONE, Edge.GRID, "right", Shown.YUAN),
    /** A part of the whole. */
    RATE(Type.BODY, Shade.NONE, Edge.GRID, "right", Shown.RATE),
    /** A link to another page. */
    LINK(Type.LINK, Shade.NONE, Edge.GRID, "left", Shown.TEXT),
    /** The name of a sum. */
    TOTAL(Type.STRONG, Shade.TOTAL, Edge.GRID, "left", Shown.TEXT),
    /** A sum of counts. */
    TOTAL_COUNT(Type.STRONG, Shade.TOTAL, Edge.GRID, "right", Shown.COUNT),
    /** A sum in yuan. */
    TOTAL_YUAN(Type.STRONG, Shade.TOTAL, Edge.GRID, "right", Shown.YUAN),
    /** A rate over all. */
    TOTAL_RATE(Type.STRONG, Shade.TOTAL, Edge.GRID, "right", Shown.RATE);

    /** Fonts, in the order of styles.xml. Offices have 宋体, 黑体 and 仿宋; other systems fall back by charset. */
    enum Type {
        BODY("宋体", 10, false, "FF000000"),
        TITLE("黑体", 18, false, "FF000000"),
        SECTION("黑体", 12, false, "FF1F4E79"),
        STRONG("宋体", 10, true, "FF000000"),
        NOTE("仿宋", 11, false, "FF333333"),
        LINK("宋体", 10, false, "FF1F4E79");

        final String font;
        final int size;
        final boolean bold;
        final String colour;

        Type(String font, int size, boolean bold, String colour) {
            this.font = font;
            this.size = size;
            this.bold = bold;
            this.colour = colour;
        }
    }

    /** Fills, in the order of styles.xml; the format reserves the second. */
    enum Shade {
        NONE(""),
        RESERVED(""),
        HEAD("FFDCE6F1"),
        TOTAL("FFF2F2F2"),
        WARNING("FFFFF2CC");

        final String colour;

        Shade(String colour) {
            this.colour = colour;
        }
    }

    /** Borders, in the order of styles.xml. */
    enum Edge {
        NONE,
        GRID
    }

    /** Number formats by their id; the first own one is 164. None is shown as a dash. */
    enum Shown {
        TEXT(49),
        COUNT(164),
        YUAN(165),
        RATE(166);

        final int format;

        Shown(int format) {
            this.format = format;
        }
    }

    final Type type;
    final Shade shade;
    final Edge edge;
    final String align;
    final Shown shown;

    Look(Type type, Shade shade, Edge edge, String align, Shown shown) {
        this.type = type;
        this.shade = shade;
        this.edge = edge;
        this.align = align;
        this.shown = shown;
    }

    /** The look of a sum of such cells. */
    public Look total() {
        return switch (shown) {
            case TEXT -> TOTAL;
            case COUNT -> TOTAL_COUNT;
            case YUAN -> TOTAL_YUAN;
            case RATE -> TOTAL_RATE;
        };
    }
}
