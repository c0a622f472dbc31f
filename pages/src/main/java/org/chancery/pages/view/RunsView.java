package org.chancery.pages.view;

import java.util.List;

/** What was read when, what was set aside, and who did what. */
record RunsView(String lead, List<TableView> tables) {}
