namespace GatheringPlanner.Web.Resources;

/// <summary>Names the texts of the screens, Texts.resx, for <c>IStringLocalizer&lt;Texts&gt;</c>.</summary>
public sealed class Texts;
