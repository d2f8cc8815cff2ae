package org.buluo.app.platform;

/** A personal value as a screen, a list or an export may show it. @param text what is left of it */
public record Masked(String text) {
    @Override
    public String toString() {
        return text;
    }
}
