package org.buluo.app.account;

/** What a reconciliation said of a child. @param run which one @param line what it said */
public record Past(Run run, Line line) {}
