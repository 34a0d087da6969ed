namespace GatheringPlanner.App.Collecting;

/// <summary>What a column of somebody's list says about insights.</summary>
public enum InsightColumn
{
    /// <summary>Nothing that is taken over.</summary>
    Nothing,
    WhatChanged,
    Customer,
    Segment,
    Contact,
    Moment,
    Touchpoint,
    Since,
    HeardOn,
    Source,
    Evidence,
    Sensitivity,
    Solution,
    Owner,
    Outcome,
}
