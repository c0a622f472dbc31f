package org.chancery.pages.view;

import java.util.List;

/**
 * What was read when, what was set aside, and who did what.
 *
 * @param pager leads through the trail of requests, the last of the tables
 */
record RunsView(String lead, List<TableView> tables, PagerView pager) {}
